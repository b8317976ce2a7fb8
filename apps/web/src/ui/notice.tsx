import type { ReactNode } from 'react'

interface NoticeProps {
  kind?: 'plain' | 'good' | 'warning' | 'problem'
  heading?: string
  children: ReactNode
}

const noticeClass = {
  plain: 'notice',
  good: 'notice good',
  warning: 'notice',
  problem: 'notice bad',
}

/** Something the visitor should know, said where it matters. Problems are read out at once. */
export function Notice({ kind = 'plain', heading, children }: NoticeProps) {
  return (
    <div className={noticeClass[kind]} role={kind === 'problem' ? 'alert' : 'status'}>
      {heading && <h2>{heading}</h2>}
      {children}
    </div>
  )
}
