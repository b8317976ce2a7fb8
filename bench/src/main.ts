/** `npm run bench --workspace @lectern/bench -- [name …]`: measures the system that `npm start` is running. */
import { benchBasketAdd } from './basket-add'
import { benchBusyQuote } from './busy-quote'
import { benchCatalogue } from './catalogue'
import { benchCheckout } from './checkout'
import { benchEditToLive } from './edit-to-live'
import { benchFind } from './find'
import { benchPublishedPage } from './published-page'
import { benchQuote } from './quote'
import { benchSearch } from './search'
import { benchSeats } from './seats'
import { benchUnknownAddresses } from './unknown-addresses'
import { benchWebhook } from './webhook'
import { findWorld } from './world'

/** Of the system that runs. */
const benches = {
  page: benchPublishedPage,
  edit: benchEditToLive,
  quote: benchQuote,
  basket: benchBasketAdd,
  checkout: benchCheckout,
  webhook: benchWebhook,
}
/** Of processes that the bench starts and ends. */
const ownBenches = {
  seats: benchSeats,
  busy: benchBusyQuote,
  unknown: benchUnknownAddresses,
  search: benchSearch,
  find: benchFind,
  catalogue: benchCatalogue,
}

const names = [...Object.keys(benches), ...Object.keys(ownBenches)]
const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !names.includes(name))
if (unknown.length > 0) {
  console.error(`There is no bench called ${unknown.join(', ')}. There are: ${names.join(', ')}.`)
  process.exit(1)
}

const isWanted = ([name]: [string, unknown]) => asked.length === 0 || asked.includes(name)
const wanted = Object.entries(benches).filter(isWanted)
if (wanted.length > 0) {
  const world = await findWorld()
  for (const [, bench] of wanted) await bench(world)
}
for (const [, bench] of Object.entries(ownBenches).filter(isWanted)) await bench()
