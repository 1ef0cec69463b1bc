import type { APIRoute } from 'astro';
import { checked } from '../../data/edition.ts';
import { securityText } from '../../exports/security.ts';
import { repository } from '../../repository.ts';
import { base } from '../../url.ts';

/** By a parameter, so that there is no file where it would not be true: without a repository, or below a path of somebody else's host. */
export const getStaticPaths = () => (repository && !base ? [{ params: { file: 'security.txt' } }] : []);

export const GET: APIRoute = ({ site }) => new Response(securityText(repository!, checked, site));
