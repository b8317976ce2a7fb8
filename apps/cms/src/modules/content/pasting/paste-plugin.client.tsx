'use client'

import {
  $getSelection,
  $isRangeSelection,
  $isSelectionCapturedInDecoratorInput,
  COMMAND_PRIORITY_HIGH,
  DROP_COMMAND,
  isDOMNode,
  KEY_DOWN_COMMAND,
  PASTE_COMMAND,
  type LexicalEditor,
} from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { mergeRegister } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect, useRef, useState } from 'react'

import { CHOOSE_WORD_FILE_COMMAND } from './commands'
import { insertText } from './insert-text'
import type { Notice } from './notice'
import type { PastedText } from './pasted-text'
import { PasteNotice } from './paste-notice.client'
import { reportOf } from './paste-report'
import { isWordFile, readClipboard, type Pasted } from './read-clipboard'
import { readWordFile } from './read-word-file'

/** Takes what is pasted, or dropped as a Word file, and says above the editor what has become of it. */
export function PastePlugin() {
  const [editor] = useLexicalComposerContext()
  const [notice, setNotice] = useState<Notice | null>(null)
  const chooser = useRef<HTMLInputElement>(null)

  useEffect(() => {
    const take = (pasted: Pasted) => {
      if (pasted.kind === 'text') setNotice(putIn(editor, pasted.text))
      else void takeWordFile(editor, { file: pasted.file, tell: setNotice })
    }
    return mergeRegister(
      registerPaste(editor, take),
      registerDrop(editor, take),
      editor.registerCommand(
        CHOOSE_WORD_FILE_COMMAND,
        () => {
          chooser.current?.click()
          return true
        },
        COMMAND_PRIORITY_HIGH,
      ),
    )
  }, [editor])

  const close = () => {
    setNotice(null)
    editor.focus()
  }

  return (
    <>
      <input
        ref={chooser}
        type="file"
        accept=".docx"
        hidden
        aria-label="Word file"
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) void takeWordFile(editor, { file, tell: setNotice })
          target.value = ''
        }}
      />
      <div role="status">{notice && <PasteNotice notice={notice} onClose={close} />}</div>
    </>
  )
}

function registerPaste(editor: LexicalEditor, take: (pasted: Pasted) => void): () => void {
  // Ctrl+Shift+V asks for the bare words, as the browser gives them.
  let wantsBareWords = false
  return mergeRegister(
    editor.registerCommand(
      KEY_DOWN_COMMAND,
      ({ key, shiftKey, ctrlKey, metaKey }) => {
        wantsBareWords = shiftKey && (ctrlKey || metaKey) && key.toLowerCase() === 'v'
        return false
      },
      COMMAND_PRIORITY_HIGH,
    ),
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        const isBare = wantsBareWords
        wantsBareWords = false
        if (isBare || !(event instanceof ClipboardEvent) || !event.clipboardData) {
          return false
        }
        // Of a form within the text, such as that of a block.
        if (isDOMNode(event.target) && $isSelectionCapturedInDecoratorInput(event.target)) {
          return false
        }
        const selection = $getSelection()
        const pasted = readClipboard(event.clipboardData, {
          namespace: editor._config.namespace,
          isOntoWords: $isRangeSelection(selection) && !selection.isCollapsed(),
        })
        if (!pasted) return false
        event.preventDefault()
        take(pasted)
        return true
      },
      COMMAND_PRIORITY_HIGH,
    ),
  )
}

function registerDrop(editor: LexicalEditor, take: (pasted: Pasted) => void): () => void {
  return editor.registerCommand(
    DROP_COMMAND,
    (event) => {
      const file = [...(event.dataTransfer?.files ?? [])].find(isWordFile)
      if (!file) return false
      event.preventDefault()
      take({ kind: 'wordFile', file })
      return true
    },
    COMMAND_PRIORITY_HIGH,
  )
}

interface WordFile {
  file: File
  tell: (notice: Notice | null) => void
}

async function takeWordFile(editor: LexicalEditor, { file, tell }: WordFile) {
  tell({ kind: 'reading', name: file.name })
  const read = await readWordFile(file)
  tell('refused' in read ? { kind: 'refused', words: read.refused } : putIn(editor, read.text))
}

/** Whoever pasted a line sees that it is there; more than that, and what is missing, is said. */
function putIn(editor: LexicalEditor, text: PastedText): Notice | null {
  const inserted = insertText(editor, text)
  if ('refused' in inserted) return { kind: 'refused', words: inserted.refused }
  const { places } = inserted
  const { pictures } = text
  const report = reportOf(text)
  const isPlain = report.leftOut.length === 0 && pictures.length === 0 && text.blocks.length === 1
  return isPlain ? null : { kind: 'report', report, pictures, places }
}
