'use client'

import { ServerFunctionsContext, useServerFunctions } from '@payloadcms/ui'
import { useMemo, type ComponentProps, type ReactNode } from 'react'

type ServerFunctions = ComponentProps<typeof ServerFunctionsContext>['value']

/**
 * Around the whole admin: Payload's drawer for publishing later says “Planned.” to whatever answer it
 * gets, and only a function that throws makes it say what went wrong.
 */
export function PlannedPublication({ children }: { children: ReactNode }) {
  const functions = useServerFunctions()
  const honest = useMemo(() => throwingRefusals(functions), [functions])
  return <ServerFunctionsContext value={honest}>{children}</ServerFunctionsContext>
}

function throwingRefusals(functions: ServerFunctions): ServerFunctions {
  const schedulePublish: ServerFunctions['schedulePublish'] = async (plan) => {
    const answer = (await functions.schedulePublish(plan)) as { error?: string }
    if (answer.error) throw new Error(answer.error)
    return answer
  }
  return { ...functions, schedulePublish }
}
