// Runs on every page: theme, copying, tabs, examples, the skip link, and the way to the search.
import { copyOnClick } from "./copy.ts";
import { followExamples } from "./examples.ts";
import { nameControls, skipLink } from "./redoc.ts";
import { runSamples } from "./run/panel.ts";
import { openSearch } from "./search-button.ts";
import { openTabs } from "./tabs.ts";
import { switchTheme } from "./theme.ts";

/** Address of the first page: the parent of the folder that this script is in. */
const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href;
const root = new URL("..", script).href;

switchTheme();
openSearch(root);
skipLink();
openTabs();
followExamples();
copyOnClick(runSamples(root));
nameControls();
