import { fontPairs, type FontPairName } from './font-pairs'

/** The files that every page needs are asked for before its style sheet has been read. React moves these into the head. */
export function FontPreloads({ pair }: { pair: FontPairName }) {
  return fontPairs[pair].preload.map((file) => (
    <link
      key={file}
      rel="preload"
      href={file}
      as="font"
      type="font/woff2"
      crossOrigin="anonymous"
    />
  ))
}
