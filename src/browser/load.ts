/** A module, asked for again under another name when it failed: a browser remembers that one did not load. */
export const load = <Module>(address: string): Promise<Module> => import(address).catch(() => import(`${address}?2`));
