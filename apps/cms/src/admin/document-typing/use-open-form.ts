import {
  useAllFormFields,
  useConfig,
  useDocumentInfo,
  useForm,
  useFormModified,
  useFormProcessing,
  useFormSubmitted,
  useLocale,
  useOperation,
  useServerFunctions,
} from '@payloadcms/ui'
import type { FormState } from 'payload'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef } from 'react'

import type { SchemaField } from '../../merge/schema'

type Values = Record<string, unknown>

/** A form of Payload's, as far as what was typed there is taken out of it and put in again. */
export interface OpenForm {
  fields: readonly SchemaField[]
  /** As it is on the screen. */
  typed: () => Values
  /** As it was opened, or saved last; `null` until it has been drawn. */
  base: () => Values | null
  /** What the form would show of a document; `null` if the server cannot be asked. */
  shown: (document: Values) => Promise<Values | null>
  /**
   * Shows other values, to be saved. `base` is the document that they come from, if another one than before.
   * Answers whether it could: the server draws them.
   */
  fill: (values: Values, base?: Values) => Promise<boolean>
}

/** For a component within a form. */
export function useOpenForm(): OpenForm {
  const { getData, getField, dispatchFields, setModified } = useForm()
  const fields = useSchema()
  const stateOf = useStateOf()
  const base = useBase()
  return {
    fields,
    typed: getData,
    base: () => base.current && valuesOf(base.current),
    shown: async (document) => {
      const state = await stateOf(document)
      return state && valuesOf(state)
    },
    fill: async (values, newBase) => {
      const [state, baseState] = await Promise.all([stateOf(values), newBase && stateOf(newBase)])
      if (!state || baseState === null) return false
      const file = getField('file')
      // With other initial values, rich text is drawn anew as well.
      dispatchFields({ type: 'REPLACE_STATE', state: { ...state, ...(file && { file }) } })
      setModified(true)
      if (baseState) base.current = baseState
      return true
    },
  }
}

function useSchema(): readonly SchemaField[] {
  const { collectionSlug, globalSlug } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  const config = collectionSlug
    ? getEntityConfig({ collectionSlug })
    : getEntityConfig({ globalSlug: globalSlug ?? '' })
  return config?.fields ?? []
}

/** The state of the form while nothing is typed: it costs nothing, and is read when it is wanted. */
function useBase() {
  const [fields] = useAllFormFields()
  const isModified = useFormModified()
  const isSaving = useFormProcessing()
  // A refused save counts as unchanged for a moment.
  const isRefused = useFormSubmitted()
  const base = useRef<FormState | null>(null)
  useEffect(() => {
    if (!isModified && !isSaving && !isRefused) base.current = fields
  }, [fields, isModified, isSaving, isRefused])
  return base
}

/** The server writes a form's state, as it does when a document is opened. */
function useStateOf(): (document: Values) => Promise<FormState | null> {
  const { id, collectionSlug, globalSlug, docPermissions, getDocPreferences } = useDocumentInfo()
  const { getFormState } = useServerFunctions()
  const { code: locale } = useLocale()
  const operation = useOperation()
  return async (data) => {
    const schemaPath = collectionSlug ?? globalSlug
    if (!schemaPath || !docPermissions) return null
    const { state } = await getFormState({
      id,
      collectionSlug,
      globalSlug,
      data,
      docPermissions,
      docPreferences: await getDocPreferences(),
      locale,
      operation: operation ?? 'update',
      renderAllFields: true,
      schemaPath,
      skipValidation: true,
    })
    return state ?? null
  }
}

function valuesOf(state: FormState): Values {
  return reduceFieldsToValues(state, true)
}
