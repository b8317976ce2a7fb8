/** `npm run bench --workspace @lectern/bench -- [name …]`: measures the system that `npm start` is running. */
import { benchBasketAdd } from './basket-add'
import { benchCheckout } from './checkout'
import { benchEditToLive } from './edit-to-live'
import { benchPublishedPage } from './published-page'
import { benchQuote } from './quote'
import { benchSeats } from './seats'
import { benchWebhook } from './webhook'
import { findWorld } from './world'

const benches = {
  page: benchPublishedPage,
  edit: benchEditToLive,
  quote: benchQuote,
  basket: benchBasketAdd,
  checkout: benchCheckout,
  webhook: benchWebhook,
  seats: benchSeats,
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in benches))
if (unknown.length > 0) {
  console.error(
    `There is no bench called ${unknown.join(', ')}. There are: ${Object.keys(benches).join(', ')}.`,
  )
  process.exit(1)
}

const world = await findWorld()
for (const [name, bench] of Object.entries(benches)) {
  if (asked.length === 0 || asked.includes(name)) await bench(world)
}
