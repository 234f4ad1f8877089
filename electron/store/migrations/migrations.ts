import type { Migration } from '../migration.ts';
import { firstTables } from './0001-first-tables.ts';
import { replies } from './0002-replies.ts';
import { search } from './0003-search.ts';
import { pins } from './0004-pins.ts';
import { itemLife } from './0005-item-life.ts';
import { forgetting } from './0006-forgetting.ts';
import { filing } from './0007-filing.ts';
import { listedDossiers } from './0008-listed-dossiers.ts';
import { searchTerms } from './0009-search-terms.ts';
import { searchDossiers } from './0010-search-dossiers.ts';
import { forgettingDocuments } from './0011-forgetting-documents.ts';
import { searchKinds } from './0012-search-kinds.ts';
import { knownDossiers } from './0013-known-dossiers.ts';
import { packedDossiers } from './0014-packed-dossiers.ts';

/** Every step of the schema, oldest first. */
export const migrations: readonly Migration[] = [
  firstTables,
  replies,
  search,
  pins,
  itemLife,
  forgetting,
  filing,
  listedDossiers,
  searchTerms,
  searchDossiers,
  forgettingDocuments,
  searchKinds,
  knownDossiers,
  packedDossiers,
];
