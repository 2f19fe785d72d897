# language: en
Feature: A unit passes a directive down only while there is time for it

  Background:
    Given today is 16 January 2026
    And "Ms Thúy" is "Office of the party committee" of "City party committee"
    And "Ms Hương" is "Head" of "Party committee of the Department of Health"
    And "Mr Kiên" is "Office of the party committee" of "Party committee of the Department of Health"
    And the case "plan of the department" of "Plan of a unit under a directive" opened by "Ms Thúy" with:
      | Unit                                       | Party committee of the Department of Health |
      | Committee that ordered it                  | City party committee                        |
      | Kind of document from above                | directive                                   |
      | Number and date of the document from above | Directive 9 of 2 January 2026               |
      | Title                                      | Setting an example                          |
      | Tasks given                                | Review the standards                        |
      | Half-time report due on                    | 29 June 2026                                |
      | Final report due on                        | 30 June 2026                                |
    And on 26 January 2026 "Ms Hương" took "Submit the plan" in "plan of the department" with:
      | What the unit will do   | New standards of conduct |
      | Head who answers for it | Ms Hương                 |
      | Document                | 5-KH/ĐU                  |
    And on 28 January 2026 "Ms Thúy" took "Approve the plan" in "plan of the department"

  Rule: The units below get it before the half-time report of their own superior is due

    Scenario: One day between the two reports is enough
      When "Mr Kiên" takes "Pass down to the units below" in "plan of the department"
      Then the case "plan of the department" has 1 of "Carrying out a directive from above"

    Scenario: On the day of the half-time report it is too late
      Given today is 29 June 2026
      When "Mr Kiên" tries "Pass down to the units below" in "plan of the department"
      Then it is refused because "required: half-time report due on is more than day of the act"

    Scenario: It is passed down after an early half-time report, too
      Given on 1 June 2026 "Ms Hương" took "Report at half-time" in "plan of the department" with:
        | Undertakings done | 0                |
        | Report            | half-time report |
      When "Mr Kiên" takes "Pass down to the units below" in "plan of the department"
      Then the case "plan of the department" is in the state "Reported at half-time"
