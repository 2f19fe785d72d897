Feature: The Council on awards

  Background:
    Given today is 5 January 2026
    And "Mr Son" is "Chair of the Council" of "Interior"
    And "Ms Lan" is "Council member" of "Interior"
    And "Mr Dung" is "Council member" of "Interior"
    And "Mr Tu" is "Secretary of the Council" of "Interior"
    And the case "Ms Lan's award" of "Award" opened by "Mr Son" with:
      | Unit    | Interior     |
      | Nominee | Ms Lan       |
      | Level   | of the house |

  Rule: The Council votes, and the chair and two other members sign

    Scenario: Nobody signs for herself
      Given "Mr Tu" took "Vote of the Council" in "Ms Lan's award" with:
        | Vote | 3 members, 2 present, 2 agreed |
      When "Mr Tu" tries "Sign the decision" in "Ms Lan's award" with:
        | Signatures | Mr Son, Mr Dung, Ms Lan |
        | Document   | 12-QĐ/SNV               |
      Then it is refused because "signatures still missing: 1 of Council member (Interior)"

    Scenario: A vote that is lost
      When "Mr Tu" tries "Vote of the Council" in "Ms Lan's award" with:
        | Vote | 9 members, 8 present, 4 agreed |
      Then it is refused because "not carried: 4 of 9 agreed (all members), more than 1/2 must"
