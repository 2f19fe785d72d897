# language: en
Feature: One person at one conference is one turn

  Background:
    Given today is 3 February 2020
    And "Ms Lan" is "Office of the party committee" of "Hoa Sữa Ward Party Committee"
    And "Ms Yến" is "Party cell" of "Cell of Area 3"
    And the case "conference on unity" of "Study conference; seminar or talk on a topic" opened by "Ms Lan" on 3 February 2020 with:
      | Host                 | Hoa Sữa Ward Party Committee |
      | Kind                 | study conference             |
      | Topic                | Unity                        |
      | Day                  | 20/02/2020                   |
      | To be studied before | 15/03/2020                   |
    And "Ms Lan" took "Summon" in "conference on unity" with:
      | Participant                   | Ms Yến                |
      | Party cell of the participant | Cell of Area 3        |
      | Category                      | cadre or party member |
    And "Ms Yến at the conference" is the "Attendance of one person" that arose from "conference on unity"
    And on 20 February 2020 "Ms Lan" took "Hold" in "conference on unity"
    And "Ms Lan" took "Check in" in "Ms Yến at the conference" with:
      | Source of the check-in | card |

  Rule: However often a card is read, a person attended once

    @S36
    Example: The card is read again
      When "Ms Lan" tries "Check in" in "Ms Yến at the conference" with:
        | Source of the check-in | card |
      Then it is refused because "is not possible while the case is “Present”"
      And the figure "Attendances of study conferences" is 1
