const loaded = new Map<string, Promise<void>>();

/** Loads a classic script once; rejects where it cannot be loaded, and then tries again the next time. */
export function load(address: string): Promise<void> {
  const known = loaded.get(address);
  if (known) return known;
  const loading = new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => {
      loaded.delete(address);
      script.remove();
      reject(new Error(`cannot load ${address}`));
    });
    document.head.append(script);
  });
  loaded.set(address, loading);
  return loading;
}
