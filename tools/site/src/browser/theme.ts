/** Name under which the theme is kept: that of Redoc, so that both parts of the site agree. */
const KEY = "redoc.colorMode";

/** Makes the button of the bar switch between light and dark. */
export function switchTheme(): void {
  const { classList } = document.documentElement;
  document.querySelector(".theme")?.addEventListener("click", () => {
    // Redoc keeps its colour mode in its state: only its own switch changes it.
    const redoc = document.querySelector<HTMLElement>('[data-testid="color-mode-switcher"]');
    if (redoc) return redoc.click();
    const isDark =
      classList.contains("dark") ||
      (!classList.contains("light") && matchMedia("(prefers-color-scheme: dark)").matches);
    const next = isDark ? "light" : "dark";
    classList.remove("light", "dark");
    classList.add(next);
    keep(KEY, next);
  });
}

/** Keeps a choice of the reader; without storage it lasts as long as the page. */
export function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // Storage is switched off.
  }
}
