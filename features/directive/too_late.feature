# language: en
Feature: No unit is ordered to make a plan once the final review is due

  Background:
    Given today is 5 January 2026
    And "Ms Thúy" is "Office of the party committee" of "City party committee"
    And "Mr Phúc" is "Handling unit" of "Propaganda board of the city"
    And there is the organisation "Party committee of the Department of Health"
    And the case "directive on setting an example" of "Carrying out a directive from above" opened by "Ms Thúy" with:
      | Party committee that carries it out        | City party committee          |
      | Kind of document from above                | directive                     |
      | Number and date of the document from above | Directive 9 of 2 January 2026 |
      | Title                                      | Setting an example            |
      | Half-time review due on                    | 30 June 2026                  |
      | Final review due on                        | 15 December 2026              |
    And on 6 January 2026 "Ms Thúy" for "Party committee" took "Assign the drafting" in "directive on setting an example" with:
      | Advisory body | Propaganda board of the city |
    And on 12 January 2026 "Mr Phúc" took "Submit the draft" in "directive on setting an example" with:
      | Report | draft of the plan |
    And on 15 January 2026 "Ms Thúy" for "Party committee" took "Issue the plan and guidance" in "directive on setting an example" with:
      | Document | 8-KH/TU |

  Rule: A unit has at least a day before the final review

    Scenario: The day before
      Given today is 14 December 2026
      When "Ms Thúy" takes "Order a unit to make a plan" in "directive on setting an example" with:
        | Unit that must make a plan | Party committee of the Department of Health |
        | Tasks given to the unit    | Review the standards                        |
      Then the case "directive on setting an example" has 1 of "Plan of a unit under a directive"

    Scenario: On the day itself
      Given today is 15 December 2026
      When "Ms Thúy" tries "Order a unit to make a plan" in "directive on setting an example" with:
        | Unit that must make a plan | Party committee of the Department of Health |
        | Tasks given to the unit    | Review the standards                        |
      Then it is refused because "required: final review due on is more than day of the act"
