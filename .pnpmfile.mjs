// What a user installs names nothing that only this workspace needs.
export const hooks = {
  beforePacking: ({ devDependencies: _, scripts: __, ...manifest }) => manifest,
};
