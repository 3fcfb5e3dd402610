/** Removes the section `Unreleased` of a changelog, whose content is in the section of a version once that is prepared. */
export function withoutUnreleased(changelog: string): string {
  return changelog.replace(/^## Unreleased\n[\s\S]*?(?=^## |(?![\s\S]))/m, "").replace(/\n+$/, "\n");
}
