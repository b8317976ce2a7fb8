import { createHash } from 'node:crypto'
import type { Payload } from 'payload'

import { formHeader } from '@cms/fields/form-header'
import {
  findMadeInForm,
  forgetOldForms,
  madeBeforeHeader,
  sentHeader,
  type MadeInForm,
} from '@cms/fields/made-in-form'

type Answer = (request: Request) => Promise<Response>

/**
 * One form of the admin makes one document: whoever presses again because the answer was lost gets the
 * document of the first time, and what was typed since is saved in it, unless somebody else has changed it.
 */
export async function makeOnce(
  payload: Payload,
  request: Request,
  answer: Answer,
): Promise<Response> {
  const form = formThatMakes(request)
  if (!form) return answer(request)
  const sent = await digestOf(request.clone())
  const again = request.clone()
  const before = await findMadeInForm(payload, form)
  if (before) return answerAgain(request, { ...before, isSame: before.sent === sent }, answer)
  const response = await answer(withHeader(request, sentHeader, sent))
  if (response.ok) await forgetOldForms(payload)
  if (response.status !== 409) return response
  // Another press was quicker.
  const meanwhile = await findMadeInForm(payload, form)
  if (!meanwhile) return response
  return answerAgain(again, { ...meanwhile, isSame: meanwhile.sent === sent }, answer)
}

type MadeBefore = MadeInForm & { isSame: boolean }

function answerAgain(request: Request, made: MadeBefore, answer: Answer): Promise<Response> {
  return made.isSame ? show(request, made, answer) : saveIn(request, made, answer)
}

const nameOfForm = /^\d{4}-\d\d-\d\dT[\d:.]+Z\/[0-9a-f-]{36}$/

function formThatMakes({ method, url, headers }: Request): string | null {
  const isMaking = /^\/api\/[^/]+(\/[^/]+\/duplicate)?$/.test(new URL(url).pathname)
  const isQuestion = headers.has('x-payload-http-method-override')
  const form = headers.get(formHeader)
  return method === 'POST' && isMaking && !isQuestion && form && nameOfForm.test(form) ? form : null
}

/** Not of the bytes: between its parts, a browser puts a new mark into each form that it sends. */
async function digestOf(request: Request): Promise<string> {
  const hash = createHash('sha256')
  if (!request.headers.get('content-type')?.startsWith('multipart/form-data')) {
    return hash.update(await request.text()).digest('hex')
  }
  for (const [name, value] of await request.formData()) {
    hash.update(`${name}\0`)
    hash.update(typeof value === 'string' ? value : new Uint8Array(await value.arrayBuffer()))
  }
  return hash.digest('hex')
}

async function show(request: Request, made: MadeInForm, answer: Answer): Promise<Response> {
  const headers = new Headers(request.headers)
  for (const name of ['content-type', 'content-length']) headers.delete(name)
  const url = addressOf(request, made)
  const response = await answer(new Request(url, { headers }))
  if (!response.ok) return response
  const doc = (await response.json()) as object
  return Response.json({ doc, message: savedBefore }, { status: 201 })
}

const savedBefore = 'This was saved the first time already, and only the answer was lost.'

/** A draft is what the form shows. */
function addressOf({ url }: Request, { collection, id }: MadeInForm): URL {
  const address = new URL(url)
  address.pathname = `/api/${collection}/${id}`
  address.searchParams.set('draft', 'true')
  return address
}

function saveIn(request: Request, { collection, id }: MadeInForm, answer: Answer) {
  const address = new URL(request.url)
  address.pathname = `/api/${collection}/${id}`
  const asSave = new Request(address, new Request(request, { method: 'PATCH' }))
  return answer(withHeader(asSave, madeBeforeHeader, '1'))
}

function withHeader(request: Request, name: string, value: string): Request {
  const headers = new Headers(request.headers)
  headers.set(name, value)
  return new Request(request, { headers })
}
