# language: en
Feature: The inspection of an organisation and its head

  Background:
    Given today is 2 March 2026
    And "Mr Bình" is "Inspection Committee" of "Inspection Committee of Hoa Sữa"
    And "Mr Thắng" is "Leader of the supervision team" of "Inspection Committee of Hoa Sữa"
    And "Ms Ngân" is "Member of the supervision team" of "Inspection Committee of Hoa Sữa"
    And "Mr Phúc" is "Member of the supervision team" of "Inspection Committee of Hoa Sữa"
    And "Ms Yến" is "Head" of "Cell of the kindergarten"
    And the case "inspection of the kindergarten" of "Inspection or supervision" opened by "Mr Bình" on 2 March 2026 with:
      | Kind                                          | thematic inspection               |
      | Level                                         | directly above the grassroots     |
      | Committee that inspects                       | Inspection Committee of Hoa Sữa   |
      | Organisation or person inspected              | Cell of the kindergarten          |
      | Head inspected together with the organisation | Ms Yến                            |
      | Content                                       | Income and expenses of 2025       |
      | In the yearly programme                       | no                                |
      | Grounds outside the programme                 | Ordered by the Standing Committee |

  Rule: A team has three to five members, and nobody who is inspected

    Example: A team of three
      Given today is 3 March 2026
      When "Mr Bình" takes "Decide" in "inspection of the kindergarten" with:
        | Team leader         | Mr Thắng                   |
        | Members of the team | Mr Thắng; Ms Ngân; Mr Phúc |
        | document            | 11-QĐ/UBKTĐU               |
      Then the case "inspection of the kindergarten" is in the state "Decided and planned"

    Example: The head who is inspected is in the team
      Given today is 3 March 2026
      When "Mr Bình" tries "Decide" in "inspection of the kindergarten" with:
        | Team leader         | Mr Thắng                  |
        | Members of the team | Mr Thắng; Ms Ngân; Ms Yến |
        | document            | 11-QĐ/UBKTĐU              |
      Then it is refused because "Head inspected together with the organisation"
