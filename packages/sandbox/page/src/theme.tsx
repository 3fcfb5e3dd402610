import { useEffect, useState } from "preact/hooks";

const KEY = "clientele-sandbox.theme";

/** Switches between light and dark; begins with the choice of the system. */
export function ThemeButton() {
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const [theme, setTheme] = useState(localStorage.getItem(KEY) ?? system);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  const next = theme === "dark" ? "light" : "dark";
  return (
    <button
      type="button"
      onClick={() => {
        localStorage.setItem(KEY, next);
        setTheme(next);
      }}
    >
      {next === "dark" ? "Dark" : "Light"} theme
    </button>
  );
}
