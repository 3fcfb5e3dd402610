// Keeps the API reports and specs of the packages whose versions were set; runs after `changeset version`.
import { keepReleased } from "./released.ts";
import { root } from "./workspace.ts";

for (const release of keepReleased(root)) console.log(`kept the API of ${release}`);
