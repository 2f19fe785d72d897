# language: en
Feature: Sessions, turns and matters are three numbers

  Background:
    Given today is 2 March 2026
    And "Ms Nga" is "Citizen reception officer" of "Ward People's Committee"
    And "Mr Hải" is "Head" of "Ward People's Committee"
    And the case "session of 10 March" of "Reception session of citizens" opened by "Ms Nga" on 2 March 2026 with:
      | Body that receives         | Ward People's Committee |
      | Side                       | State agency            |
      | Kind of session            | regular                 |
      | Online                     | no                      |
      | Head of the body           | Mr Hải                  |
      | Person assigned to receive | Ms Nga                  |
      | Day of the session         | 10 March 2026           |
      | Place                      | Reception room          |

  Rule: From 1 July 2026 the head of a State agency receives in person

    Scenario: Somebody else opens the session of the head
      Given the case "session of 6 July" of "Reception session of citizens" opened by "Ms Nga" on 2 March 2026 with:
        | Body that receives         | Ward People's Committee      |
        | Side                       | State agency                 |
        | Kind of session            | periodic session of the head |
        | Online                     | no                           |
        | Head of the body           | Mr Hải                       |
        | Person assigned to receive | Ms Nga                       |
        | Day of the session         | 6 July 2026                  |
        | Place                      | Reception room               |
      And today is 6 July 2026
      When "Ms Nga" tries "Open the session" in "session of 6 July"
      Then it is refused because "Ms Nga is not entitled to this step"
      And it is refused because "under Law 136/2025/QH15 of 10 December 2025"

  Rule: One person is one turn, however many matters

    Scenario: One visitor, one matter
      Given on 10 March 2026 "Ms Nga" took "Open the session" in "session of 10 March"
      And on 10 March 2026 "Ms Nga" took "Register a turn" in "session of 10 March" with:
        | Visitor, address         | Ms Mận, group 4 |
        | People who came together | 1               |
      When "Ms Nga" takes "Record a matter" in "session of 10 March" with:
        | Visitor, address      | Ms Mận, group 4             |
        | Summary of the matter | Flooded lane                |
        | What was said         | It floods whenever it rains |
      Then the case "session of 10 March" has "Citizen turns" set to "1"
      And the case "session of 10 March" has 1 of "Matter that citizens raise"
