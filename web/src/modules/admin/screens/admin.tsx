/** The administration: its parts beneath a row of links, for admins only. */
import { Suspense, type ReactNode } from 'react'
import { Link, Redirect, useParams } from 'wouter'
import { useQuery } from '@tanstack/react-query'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { Card, PageHeader } from '../../../ui/card.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { Icon } from '../../../ui/icon.tsx'
import { EmptyState, Loading, Skeleton } from '../../../ui/states.tsx'
import { me } from '../../profile/queries.ts'
import { sectionPath, sections } from '../sections.ts'

export function Admin() {
  const texts = useTexts()
  const { adminSection: id } = useParams<{ adminSection?: string }>()
  const section = sections.find((one) => one.id === id)
  if (!section) return <Redirect to={sectionPath('users')} replace />
  const Content = section.page
  return (
    <AdminFrame title={texts.admin.names[section.name]} note={section.note?.(texts)} current={section.id}>
      <Content />
    </AdminFrame>
  )
}

interface AdminFrameProps {
  title: ReactNode
  note?: ReactNode
  actions?: ReactNode
  /** Id of the section. */
  current: string
  children: ReactNode
}

/** On a small phone the row is wider than the screen. */
const intoSight = (link: HTMLElement | null) => link?.scrollIntoView({ block: 'nearest', inline: 'center' })

/** Around every page of the administration. Whoever is no admin is told so; the server shows them nothing anyway. */
export function AdminFrame({ title, note, actions, current, children }: AdminFrameProps) {
  const { admin } = useTexts()
  const { data, isPending } = useQuery(me)
  if (data && data.role !== 'admin') return <ForAdminsOnly />
  return (
    <>
      <nav aria-label={admin.sections} className="mb-4 flex gap-1 overflow-x-auto border-b border-line">
        {sections.map((section) => (
          <Link
            key={section.id}
            href={sectionPath(section.id)}
            ref={section.id === current ? intoSight : undefined}
            aria-current={section.id === current ? 'page' : undefined}
            className={classNames(
              'flex min-h-11 shrink-0 items-center gap-2 border-b-2 px-3 -outline-offset-2 transition-colors',
              section.id === current
                ? 'border-accent font-[550] text-ink'
                : 'border-transparent text-muted hover:text-ink',
            )}
          >
            <Icon name={section.icon} size={18} />
            {admin.names[section.name]}
          </Link>
        ))}
      </nav>
      <PageHeader title={title} note={note} actions={actions} />
      {/* Nothing is asked for in somebody's name before it is known that they are an admin. */}
      <Suspense fallback={<PageSkeleton />}>{isPending ? <PageSkeleton /> : children}</Suspense>
    </>
  )
}

function ForAdminsOnly() {
  const { admin } = useTexts()
  return (
    <>
      <PageHeader title={admin.title} />
      <Card>
        <EmptyState icon="lock" title={admin.onlyTitle}>
          {admin.only}
        </EmptyState>
      </Card>
    </>
  )
}

export function PageSkeleton() {
  return (
    <Card>
      <Loading>
        <Skeleton lines={8} />
      </Loading>
    </Card>
  )
}
