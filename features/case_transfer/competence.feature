# language: en
Feature: A matter goes to the body that is competent

  Background:
    Given today is 3 March 2026
    And "Ms Mai" is "Office of the party committee" of "Party committee of the city"
    And "Mr Quý" is "Head" of "Party committee of Hoa Sữa ward"
    And "Ms Lan" is "Office of the party committee" of "Party committee of Hoa Sữa ward"
    And "Ms Nga" is "Office of the party committee" of "Party committee of Sen Vàng ward"
    And "Mr An" is "Head" of "Ward market board"
    And the case "comment on the market" of "Reflection, recommendation, comment" opened by "Ms Lan" with:
      | Where it came from               | view received at the place of posting |
      | Person it is about               | Mr An                                 |
      | Party committee that must answer | Party committee of Hoa Sữa ward       |
      | Content                          | The stalls block the pavement         |
    And the case "transfer of one matter" of "Transfer of cases between organisations" opened by "Mr Quý" with:
      | Why                     | not within its competence       |
      | Who orders the transfer | Party committee of the city     |
      | Handing side            | Party committee of Hoa Sữa ward |
      | Document                | 12/2026                         |
    And "Ms Lan" took "List the cases" in "transfer of one matter" with:
      | Cases on the inventory              | comment on the market |
      | Number of cases on the inventory    | 1                     |
      | Cases by kind and state             | 1 comment, recorded   |
      | Sealed files on a list of their own | 0                     |
      | Minutes                             | minutes 3             |
    And "Ms Mai" for "Standing Committee" took "Name the receiving side" in "transfer of one matter" with:
      | Receiving side | Party committee of Sen Vàng ward |
    And "Mr Quý" took "Hand over" in "transfer of one matter" with:
      | Minutes | minutes 4 |

  Rule: The body that gives a matter away goes on with all others

    Example: The transfer is complete though both bodies go on
      Given "Ms Nga" took "Receive" in "transfer of one matter" with:
        | Minutes | minutes 5 |
      When "Ms Mai" for "Standing Committee" takes "Complete the transfer" in "transfer of one matter" with:
        | Minutes | minutes 6 |
      Then the case "transfer of one matter" is in the state "Completed, numbers agree"
      And the case "comment on the market" has a holder
      And "Ms Lan" cannot see the case "comment on the market"
