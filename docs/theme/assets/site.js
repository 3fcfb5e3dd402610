// The theme switch and the copy buttons; every page can be read without them.
const root = document.documentElement;

document.querySelector(".theme")?.addEventListener("click", () => {
  // A reference page has Redoc's own switch, which must not disagree with ours.
  const redoc = document.querySelector('[data-testid="color-mode-switcher"]');
  if (redoc) return redoc.click();
  const dark =
    root.classList.contains("dark") ||
    (!root.classList.contains("light") && matchMedia("(prefers-color-scheme: dark)").matches);
  const next = dark ? "light" : "dark";
  root.classList.remove("light", "dark");
  root.classList.add(next);
  try {
    localStorage.setItem("redoc.colorMode", next);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
});

for (const button of document.querySelectorAll(".code .copy")) {
  if (!navigator.clipboard) break;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.previousElementSibling.textContent);
    button.textContent = "Copied";
    setTimeout(() => (button.textContent = "Copy"), 1500);
  });
}

// The bar above may be wider than a phone.
const current = document.querySelector(".site-header [aria-current]");
if (current) current.parentElement.scrollLeft = current.offsetLeft - current.parentElement.offsetLeft - 24;

// What Redoc's controls are called aloud: the choice of a media type says what it shows, what empties the search says so.
const say = () => {
  for (const button of document.querySelectorAll('button[aria-label*=" media type"]')) {
    const [name] = button.ariaLabel.split(":");
    const label = `${name}: ${button.textContent}`;
    if (button.ariaLabel !== label) button.ariaLabel = label;
  }
  for (const button of document.querySelectorAll(
    '[data-component-name="Search/SearchInput"] button:not([aria-label])',
  )) {
    button.ariaLabel = "Empty the search";
  }
};
if (document.querySelector("#reference")) {
  // Redoc's search is drawn beside the reference, not inside.
  new MutationObserver(say).observe(document.body, { childList: true, subtree: true, characterData: true });
}

// On a phone the list of pages would push the page itself out of sight.
if (matchMedia("(max-width: 860px)").matches) {
  for (const group of document.querySelectorAll(".side details")) group.open = false;
}
