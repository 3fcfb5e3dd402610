import { renderInline } from "../markdown.ts";
import { type Evidence, evidenceOf, type Operation } from "../specification.ts";

/** What the words of evidence mean, strongest first. */
export const evidenceWords: Readonly<Record<string, string>> = {
  recorded: "seen in real traffic with the provider, in test mode",
  documented: "stated by the provider's documentation or published code, not seen in traffic",
  inferred: "concluded from the provider's other behaviour; may be wrong",
};

/** Returns a level of evidence as a badge; nothing where no evidence is stated. */
export function mark(evidence: Evidence | undefined): string {
  return evidence ? `<span class="badge ${evidence.level}">${evidence.level}</span>` : "";
}

/** Returns a level of evidence as a badge that leads to the legend; nothing where no evidence is stated. */
export function badge(evidence: Evidence | undefined): string {
  if (!evidence) return "";
  return `<a class="badge ${evidence.level}" href="#evidence">${evidence.level}</a>`;
}

/** Returns the section that says what an operation rests on and explains the badges. */
export function evidenceSection({ source }: Operation): string {
  const evidence = evidenceOf(source);
  const stated = evidence
    ? `<p>This operation is <strong>${evidence.level}</strong>.${evidence.note ? ` ${renderInline(evidence.note)}` : ""}</p>`
    : "";
  return `<section aria-labelledby="evidence"><h2 id="evidence">Evidence</h2>
${stated}${legend()}
<p>A field or status without a badge rests on the same as the operation.</p></section>`;
}

/** Returns the badges with their meanings. */
export function legend(): string {
  const words = Object.entries(evidenceWords).map(
    ([level, meaning]) => `<div><dt><span class="badge ${level}">${level}</span></dt><dd>${meaning}</dd></div>`,
  );
  return `<dl class="legend">${words.join("")}</dl>`;
}
