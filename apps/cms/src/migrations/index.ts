import * as migration_20261124_085035_website from './20261124_085035_website';
import * as migration_20261124_085043_booking from './20261124_085043_booking';
import * as migration_20261124_110544_emails_as_html from './20261124_110544_emails_as_html';
import * as migration_20261124_111614_search_text from './20261124_111614_search_text';
import * as migration_20261124_113022_place_moves from './20261124_113022_place_moves';
import * as migration_20261124_125809_no_locks from './20261124_125809_no_locks';
import * as migration_20261124_154730_disputes from './20261124_154730_disputes';
import * as migration_20261129_164218_links_to_site_pages from './20261129_164218_links_to_site_pages';
import * as migration_20261129_171947_payment_refusal from './20261129_171947_payment_refusal';
import * as migration_20261129_172158_hoarding_and_sign_in from './20261129_172158_hoarding_and_sign_in';
import * as migration_20261129_203034_privacy from './20261129_203034_privacy';
import * as migration_20261129_212839_minutes_and_trouble from './20261129_212839_minutes_and_trouble';
import * as migration_20261129_213208_saved_by from './20261129_213208_saved_by';
import * as migration_20261130_034802_trouble_everywhere from './20261130_034802_trouble_everywhere';

export const migrations = [
  {
    up: migration_20261124_085035_website.up,
    down: migration_20261124_085035_website.down,
    name: '20261124_085035_website',
  },
  {
    up: migration_20261124_085043_booking.up,
    down: migration_20261124_085043_booking.down,
    name: '20261124_085043_booking',
  },
  {
    up: migration_20261124_110544_emails_as_html.up,
    down: migration_20261124_110544_emails_as_html.down,
    name: '20261124_110544_emails_as_html',
  },
  {
    up: migration_20261124_111614_search_text.up,
    down: migration_20261124_111614_search_text.down,
    name: '20261124_111614_search_text',
  },
  {
    up: migration_20261124_113022_place_moves.up,
    down: migration_20261124_113022_place_moves.down,
    name: '20261124_113022_place_moves',
  },
  {
    up: migration_20261124_125809_no_locks.up,
    down: migration_20261124_125809_no_locks.down,
    name: '20261124_125809_no_locks',
  },
  {
    up: migration_20261124_154730_disputes.up,
    down: migration_20261124_154730_disputes.down,
    name: '20261124_154730_disputes',
  },
  {
    up: migration_20261129_164218_links_to_site_pages.up,
    down: migration_20261129_164218_links_to_site_pages.down,
    name: '20261129_164218_links_to_site_pages',
  },
  {
    up: migration_20261129_171947_payment_refusal.up,
    down: migration_20261129_171947_payment_refusal.down,
    name: '20261129_171947_payment_refusal',
  },
  {
    up: migration_20261129_172158_hoarding_and_sign_in.up,
    down: migration_20261129_172158_hoarding_and_sign_in.down,
    name: '20261129_172158_hoarding_and_sign_in',
  },
  {
    up: migration_20261129_203034_privacy.up,
    down: migration_20261129_203034_privacy.down,
    name: '20261129_203034_privacy',
  },
  {
    up: migration_20261129_212839_minutes_and_trouble.up,
    down: migration_20261129_212839_minutes_and_trouble.down,
    name: '20261129_212839_minutes_and_trouble',
  },
  {
    up: migration_20261129_213208_saved_by.up,
    down: migration_20261129_213208_saved_by.down,
    name: '20261129_213208_saved_by',
  },
  {
    up: migration_20261130_034802_trouble_everywhere.up,
    down: migration_20261130_034802_trouble_everywhere.down,
    name: '20261130_034802_trouble_everywhere'
  },
];
