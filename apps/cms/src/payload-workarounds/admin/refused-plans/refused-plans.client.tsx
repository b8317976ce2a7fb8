'use client'

import { ServerFunctionsContext, useServerFunctions } from '@payloadcms/ui'
import { useMemo, type ComponentProps, type ReactNode } from 'react'

import { sayPlansChanged } from '@cms/admin/planned-publication/plans-changed'
import { isSignedOut } from '../plain-answers/answer-plainly'
import { endedSession } from '../plain-answers/ended-session'
import { answerWords } from '../plain-answers/words'

type ServerFunctions = ComponentProps<typeof ServerFunctionsContext>['value']

/**
 * Around the whole admin: Payload's drawer for publishing later says “Planned.” to whatever answer it
 * gets, and only a function that throws makes it say what went wrong.
 */
export function RefusedPlans({ children }: { children: ReactNode }) {
  const functions = useServerFunctions()
  const honest = useMemo(() => throwingRefusals(functions), [functions])
  return <ServerFunctionsContext value={honest}>{children}</ServerFunctionsContext>
}

function throwingRefusals(functions: ServerFunctions): ServerFunctions {
  const schedulePublish: ServerFunctions['schedulePublish'] = async (plan) => {
    const answer = await askToPlan(functions, plan)
    if (answer.error) throw new Error(answer.error)
    sayPlansChanged()
    return answer
  }
  return { ...functions, schedulePublish }
}

type Answer = { error?: string }

/** Not through Payload's own function: it makes words with code names in them of whatever went wrong. */
async function askToPlan(
  { serverFunction }: ServerFunctions,
  plan: Parameters<ServerFunctions['schedulePublish']>[0],
): Promise<Answer> {
  try {
    return (await serverFunction({ name: 'schedule-publish', args: { ...plan } })) as Answer
  } catch {
    if (!(await isSignedOut({ fetch, origin: window.location.origin }))) {
      return { error: answerWords.lost }
    }
    endedSession.note(true)
    return { error: answerWords.signedOut }
  }
}
