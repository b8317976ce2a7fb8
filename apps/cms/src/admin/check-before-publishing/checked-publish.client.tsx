'use client'

import { PublishButton, useConfig, useDocumentInfo, useForm } from '@payloadcms/ui'
import { useRef, useState, type MouseEvent } from 'react'

import type { Finding } from '../../modules/publishing'
import { askCheck } from './ask-check'
import { FoundBefore } from './found-before.client'

/**
 * Payload's button, which looks through the form first. What must be put right is published all the same, so that it
 * is refused and the form marks it; of the rest a person decides.
 */
export function CheckedPublish() {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { getData } = useForm()
  const [findings, setFindings] = useState<Finding[]>([])
  const wrapper = useRef<HTMLDivElement>(null)
  const mayPass = useRef(false)
  const isChecking = useRef(false)

  const button = () => wrapper.current?.querySelector<HTMLButtonElement>('#action-save')
  const publish = () => {
    mayPass.current = true
    button()?.click()
  }
  const check = async () => {
    if (isChecking.current) return
    isChecking.current = true
    const found = await askCheck({
      apiRoute: config.routes.api,
      collection: collectionSlug ?? '',
      ...(id && { id: String(id) }),
      data: getData(),
    })
    isChecking.current = false
    setFindings(found)
    if (found.every(({ weight }) => weight === 'must')) publish()
  }
  const onClickCapture = (event: MouseEvent) => {
    const isPublish = event.target instanceof Element && event.target.closest('#action-save')
    if (!isPublish) return
    // A save that waits for the text is pressed again later: only that press uses the leave up.
    if (mayPass.current) {
      mayPass.current = false
      return
    }
    event.preventDefault()
    event.stopPropagation()
    void check()
  }
  const close = () => {
    setFindings([])
    button()?.focus()
  }
  return (
    <div ref={wrapper} className="checked-publish" onClickCapture={onClickCapture}>
      <PublishButton />
      {findings.length > 0 && (
        <FoundBefore
          findings={findings}
          close={close}
          leave={() => setFindings([])}
          publish={() => {
            setFindings([])
            publish()
          }}
        />
      )}
    </div>
  )
}
