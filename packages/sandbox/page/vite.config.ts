import preact from "@preact/preset-vite";
import { defineConfig, type Plugin } from "vite";

/** Puts scripts and styles into the page itself, so that it is one file. */
const inline: Plugin = {
  name: "inline",
  enforce: "post",
  generateBundle(_, bundle) {
    const page = bundle["index.html"];
    if (page?.type !== "asset") throw new Error("there is no page");
    let html = String(page.source);
    for (const [name, part] of Object.entries(bundle)) {
      if (part === page) continue;
      const text = (part.type === "chunk" ? part.code : String(part.source)).trim();
      const safe = text.replaceAll("</", "<\\/");
      const isStyle = name.endsWith(".css");
      const reference = isStyle ? /<link rel="stylesheet"[^>]*>/ : /<script type="module"[^>]*><\/script>/;
      const element = isStyle ? `<style>${text}</style>` : `<script type="module">${safe}</script>`;
      if (!reference.test(html)) throw new Error(`the page does not load ${name}`);
      html = html.replace(reference, () => element);
      delete bundle[name];
    }
    page.fileName = "page.html";
    page.source = html;
  },
};

export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact({ devToolsEnabled: false, prefreshEnabled: false }), inline],
  build: {
    outDir: "../dist",
    emptyOutDir: false,
    modulePreload: false,
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    reportCompressedSize: true,
  },
});
