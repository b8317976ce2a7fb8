'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useState } from 'react'

import type { PlansAnswer } from '../../modules/publishing'
import './plan-notice.css'
import { whenPlansChange } from './plans-changed'

const nothing: PlansAnswer = { ahead: [], failed: [] }

/** Above the form: when the document goes on the website by itself, or why it could not. */
export function PlanNotice() {
  const { id, collectionSlug, savedDocumentData, hasPublishPermission } = useDocumentInfo()
  const { config } = useConfig()
  const [plans, setPlans] = useState(nothing)
  const path = `/plans/${collectionSlug}/${id}` as const
  const ask = useCallback(
    async (method: 'GET' | 'DELETE') => {
      const url = formatAdminURL({
        apiRoute: config.routes.api,
        path: method === 'GET' ? path : `${path}/failed`,
      })
      const answer = await fetch(url, { method })
      if (answer.ok) setPlans((await answer.json()) as PlansAnswer)
    },
    [config.routes.api, path],
  )
  const savedAt: unknown = savedDocumentData?.updatedAt
  useEffect(() => {
    if (!id || !hasPublishPermission) return
    // What cannot be asked just now shows nothing; the next look comes with the next save or plan.
    const look = () => void ask('GET').catch(() => undefined)
    look()
    return whenPlansChange(look)
  }, [ask, id, hasPublishPermission, savedAt])

  if (plans.ahead.length === 0 && plans.failed.length === 0) return null
  return (
    <div className="plan-notice" role="status">
      {plans.ahead.map((words) => (
        <p key={words}>{words}</p>
      ))}
      {plans.failed.map((words) => (
        <p key={words} data-trouble>
          {words}
        </p>
      ))}
      {plans.failed.length > 0 && (
        <Button
          buttonStyle="secondary"
          size="small"
          onClick={() => void ask('DELETE').catch(() => undefined)}
        >
          I have seen it
        </Button>
      )}
    </div>
  )
}
