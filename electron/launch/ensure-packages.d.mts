export function ensurePackages(root: string): boolean;
export function packagesAreCurrent(root: string): boolean;
