/** The settings: on a phone a list and its pages, on wider screens the list beside the page. */
import { useQuery } from '@tanstack/react-query'
import { Suspense, useSyncExternalStore } from 'react'
import { Link, Redirect, useParams } from 'wouter'
import { useTexts } from '../../../platform/i18n/texts.ts'
import { BackLink } from '../../../ui/back-link.tsx'
import { Card, PageHeader } from '../../../ui/card.tsx'
import { classNames } from '../../../ui/class-names.ts'
import { Icon } from '../../../ui/icon.tsx'
import { Loading, Skeleton } from '../../../ui/states.tsx'
import { me } from '../../profile/queries.ts'
import { sectionPath, sections } from '../sections.ts'

const wide = globalThis.matchMedia?.('(min-width: 768px)')

function subscribe(listener: () => void) {
  wide?.addEventListener('change', listener)
  return () => wide?.removeEventListener('change', listener)
}
/** Whether list and page stand beside each other. */
const useIsWide = () => useSyncExternalStore(subscribe, () => wide?.matches ?? true)

export function Settings() {
  const { section: id } = useParams<{ section?: string }>()
  const isWide = useIsWide()
  const section = sections.find((one) => one.id === id)
  if (!section && (isWide || id !== undefined))
    return <Redirect to={isWide ? sectionPath('profile') : '/settings'} replace />
  if (!section) return <SectionList />
  return (
    <div className="grid items-start gap-6 md:grid-cols-[208px_minmax(0,1fr)] lg:grid-cols-[232px_minmax(0,680px)] lg:gap-10">
      {isWide && <SideList current={section.id} />}
      <Page section={section} />
    </div>
  )
}

function Page({ section }: { section: (typeof sections)[number] }) {
  const texts = useTexts()
  const { settings } = texts
  const Content = section.page
  return (
    <div className="min-w-0">
      <div className="md:hidden">
        <BackLink href="/settings">{settings.back}</BackLink>
      </div>
      <PageHeader title={settings.names[section.name]} note={section.note?.(texts)} />
      <Suspense fallback={<PageSkeleton />}>
        <Content />
      </Suspense>
    </div>
  )
}

function PageSkeleton() {
  return (
    <Card>
      <Loading>
        <Skeleton lines={6} />
      </Loading>
    </Card>
  )
}

const groups = ['you', 'account', 'app'] as const

/** The first screen on a phone. */
function SectionList() {
  const { settings } = useTexts()
  return (
    <>
      <PageHeader title={settings.title} />
      <nav aria-label={settings.sections} className="grid gap-5">
        <AdminLink />
        <PeopleLink />
        {groups.map((group) => (
          <section key={group} aria-labelledby={`settings-${group}`}>
            <h2 id={`settings-${group}`} className="mb-2 text-label text-muted">
              {settings.groups[group]}
            </h2>
            <ul className="overflow-hidden rounded-card border border-line bg-surface shadow-lift">
              {sectionsOf(group).map((section) => (
                <li key={section.id} className="border-b border-line last:border-0">
                  <Link
                    href={sectionPath(section.id)}
                    className="flex min-h-13 items-center gap-3.5 px-4 py-2 -outline-offset-2 hover:bg-raise"
                  >
                    <Icon name={section.icon} className="text-muted" />
                    <span className="min-w-0 flex-1 font-medium">{settings.names[section.name]}</span>
                    <Icon name="chevron-end" size={18} className="text-faint" />
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
    </>
  )
}

/** The way to the administration, for admins; from 1024 px on the menu has it. */
function AdminLink() {
  const { settings } = useTexts()
  const { data } = useQuery(me)
  if (data?.role !== 'admin') return null
  return (
    <Link
      href="/admin"
      className="flex min-h-13 items-center gap-3.5 rounded-card border border-line bg-surface px-4 py-2 shadow-lift hover:bg-raise"
    >
      <Icon name="server" className="text-accent" />
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{settings.admin}</span>
        <span className="block text-label text-muted">{settings.adminNote}</span>
      </span>
      <Icon name="chevron-end" size={18} className="text-faint" />
    </Link>
  )
}

/** The way to people. */
function PeopleLink() {
  const { people } = useTexts()
  return (
    <Link
      href="/people"
      className="flex min-h-13 items-center gap-3.5 rounded-card border border-line bg-surface px-4 py-2 shadow-lift hover:bg-raise"
    >
      <Icon name="community" className="text-accent" />
      <span className="min-w-0 flex-1">
        <span className="block font-medium">{people.title}</span>
        <span className="block text-label text-muted">{people.note}</span>
      </span>
      <Icon name="chevron-end" size={18} className="text-faint" />
    </Link>
  )
}

/** The same beside the page. */
function SideList({ current }: { current: string }) {
  const { settings } = useTexts()
  return (
    <nav aria-label={settings.sections} className="sticky top-7 grid gap-4">
      <div className="empty:hidden lg:hidden">
        <AdminLink />
      </div>
      <PeopleLink />
      {groups.map((group) => (
        <div key={group}>
          <p className="mb-1 px-3 text-label text-muted" id={`settings-${group}`}>
            {settings.groups[group]}
          </p>
          <ul aria-labelledby={`settings-${group}`} className="grid gap-0.5">
            {sectionsOf(group).map((section) => (
              <li key={section.id}>
                <Link
                  href={sectionPath(section.id)}
                  aria-current={section.id === current ? 'page' : undefined}
                  className={classNames(
                    'flex min-h-11 items-center gap-3 rounded-control px-3 py-1.5 leading-tight transition-colors',
                    section.id === current
                      ? 'bg-tint font-semibold text-accent'
                      : 'font-medium text-muted hover:text-ink',
                  )}
                >
                  <Icon name={section.icon} size={20} />
                  {settings.names[section.name]}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}

const sectionsOf = (group: (typeof groups)[number]) => sections.filter((section) => section.group === group)
