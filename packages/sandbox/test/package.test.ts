import { provePackage } from "@clientele/verify";

provePackage(new URL("..", import.meta.url));
