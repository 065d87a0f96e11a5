/** For identity's tests. */
export * from '../../test/inbox.ts'
