/** In which `src/proxy.ts` tells a page made for one visitor its own address, which layouts are not given. */
export const askedPathHeader = 'x-asked-path'
