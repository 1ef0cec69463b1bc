/** Where the repository is (`https://github.com/owner/name`); empty is as good as not set. Without it no page says where to mend it. */
export const repository = process.env['REPOSITORY_URL']?.replace(/\/$/, '') || undefined;

/** Opens a new issue whose title is the address of the page that is wrong. */
export const reportOf = (address: string): string | undefined => repository && `${repository}/issues/new?title=${encodeURI(address)}`;

/** Opens the file in the repository's editor; readers who may not write there get a copy of their own. */
export const editOf = (file: string): string | undefined => repository && `${repository}/edit/main/${file}`;
