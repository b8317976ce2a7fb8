/**
 * Pages made for one visitor. They keep the framework's scripts, admitted by a nonce, and are never
 * cached; every other page is published, cached, and admits only the scripts known by their hash.
 *
 * `src/proxy.ts` must repeat these, since Next reads its matcher without running it.
 */
export const dynamicPaths = [
  '/basket',
  '/checkout',
  '/orders',
  '/search',
  '/preview',
  '/contact',
  '/error',
] as const

/** The catalogue is published; its filtered views are made for the visitor who asks. */
export const catalogueFilters = ['topic', 'level', 'place', 'month'] as const
