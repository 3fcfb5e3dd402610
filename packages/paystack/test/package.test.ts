import { provePackage } from "@clientele/packages";

provePackage(new URL("..", import.meta.url));
