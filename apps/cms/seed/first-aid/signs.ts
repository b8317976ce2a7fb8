import type { Signs } from '../content/site'

const brand = '#1f3bff'
const [ink, chalk] = ['#1e222a', '#f1f3f8']

/** “TIDEWELL”, each letter from its left edge. */
const name = [
  'M90 13.2h28M104 13v41',
  'M127 10v44',
  'M142.2 13.2h7c22 0 22 37.6 0 37.6h-7z',
  'M197 13.2h-19.8v37.6H197M177 32h17',
  'M204 10l9.5 41 9-34 9 34L241 10',
  'M268 13.2h-17.8v37.6H268M250 32h15',
  'M281.2 10v40.8H298',
  'M309.2 10v40.8H326',
].join('')

/** Four squares, one of which has got up to help; and the name, drawn in straight lines. */
export const signs: Signs = {
  logo: logoIn({ words: ink, sign: brand }),
  logoForDark: logoIn({ words: chalk, sign: '#7fa6ff' }),
  icon: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512"><path fill="${brand}" d="M0 0h512v512H0z"/><path fill="#fff" d="M84 268h104v104H84zM204 268h104v104H204zM324 148h104v104H324z"/><path fill="#8fa2ff" d="M324 268h104v104H324z"/></svg>`,
  announcement: {
    text: 'New this season: two days on the moor, from the Fire Hall in Exeter.',
    link: { label: 'Bring a coat', target: 'course:first-aid-far-from-a-road' },
  },
  headerButton: { label: 'Book a place', target: '/courses' },
}

function logoIn({ words, sign }: { words: string; sign: string }): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 328 64"><path fill="${words}" d="M0 34h20v20H0zM24 34h20v20H24zM48 34h20v20H48z"/><path fill="${sign}" d="M48 10h20v20H48z"/><path fill="none" stroke="${words}" stroke-width="6.5" stroke-linejoin="miter" d="${name}"/></svg>`
}
