/** Who signs a lease. */
export interface Tenant {
  reference: string;
  firstName: string;
  /** ISO day. */
  birthDate: string;
}

/** A field of the form; `keyDay` and `keyTime` together are one moment for the API. */
export type HandoverField = 'startsOn' | 'signedOn' | 'leaseType' | 'endsOn' | 'keyDay' | 'keyTime' | 'keyPlace';

/** What is wrong with what was filled in: the code is the key of its text on the page. Days are ISO days. */
export type HandoverFault =
  | { field: 'startsOn' | 'signedOn'; code: 'startMissing' | 'signingMissing' }
  | { field: 'startsOn' | 'signedOn'; code: 'dayFarAway'; day: string }
  | { field: 'signedOn'; code: 'signedAfterStart'; day: string }
  | { field: 'leaseType'; code: 'typeMissing' }
  | { field: 'leaseType'; code: 'notYoung'; fromAge: number; lastAge: number; people: readonly Tenant[] }
  | { field: 'endsOn'; code: 'endWrong' | 'endMissing' | 'endOfIndefinite' }
  | { field: 'endsOn'; code: 'endBeforeStart'; day: string }
  | { field: 'endsOn'; code: 'temporaryTooLong' | 'youthEnd'; day: string; months: number }
  | { field: 'endsOn'; code: 'youthExtension'; day: string; last: string }
  | { field: 'keyDay' | 'keyTime' | 'keyPlace'; code: KeyFault };

export type KeyFault =
  | 'keyDayMissing'
  | 'keyTimeMissing'
  | 'keyNotOnTheClock'
  | 'keyPast'
  | 'keyFarAway'
  | 'keyIsGiven'
  | 'keyPlaceMissing'
  | 'keyPlaceTooLong'
  | 'keyCitizenNumber';
