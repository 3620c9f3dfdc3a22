// The engines of this house, held to what any engine must do.

import { describe } from 'vitest';
import { createNames } from '../../src/search/create-names.js';
import { createSearch } from '../../src/search/create-search.js';
import { CONTRACT_SHEETS, fulfilsNamesContract } from './names-contract.js';
import { fulfilsSearchContract } from './search-contract.js';

describe('names in flat postings', () => {
  fulfilsNamesContract(createNames(CONTRACT_SHEETS));
});

describe('prose in MiniSearch', () => {
  fulfilsSearchContract(createSearch(CONTRACT_SHEETS));
});
