import { stripeVersion } from '../api/stripe-version'
import { type Answer, type Incoming, jsonAnswer } from '../http/exchange'
import type { StandIn } from '../stand-in'
import { ControlError } from './control-error'
import { controls } from './controls'

/** `/_stand-in/*`: what tests steer the stand-in with, and nothing that Stripe has. */
export async function handleControlRequest(
  standIn: StandIn,
  { method, path, headers, body }: Incoming,
): Promise<Answer> {
  if (method === 'GET' && path === '/_stand-in/health') {
    return jsonAnswer(200, { status: 'ok', stripe: stripeVersion })
  }
  try {
    if (headers.origin !== undefined) throw new ControlError(403, 'Not for web pages.')
    const { control, id } = findControl(method, path)
    return jsonAnswer(200, await control.act(standIn, parseBody(body), id))
  } catch (error) {
    if (!(error instanceof ControlError)) throw error
    return jsonAnswer(error.status, { error: { message: error.message } })
  }
}

function findControl(method: string, path: string) {
  for (const control of controls) {
    const match = control.method === method && control.path.exec(path)
    if (match) return { control, id: match[1] ?? '' }
  }
  throw new ControlError(404, `There is no control ${method} ${path}. See the README.`)
}

function parseBody(body: string): unknown {
  try {
    return body === '' ? {} : JSON.parse(body)
  } catch {
    throw new ControlError(400, 'The body is not JSON.')
  }
}
