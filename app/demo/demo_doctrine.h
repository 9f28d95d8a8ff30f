#pragma once

#include "app/demo/demo_desk.h"

namespace alem::demo {

// The doctrine of the story: rules on the scale of its invented, calm markets, and what people did about
// their cases.

/// Adopted as a whole, by two.
void adoptDoctrine(Stage& stage);
/// One threshold changed, by two: the second version.
void reviseDoctrine(Stage& stage);

/// Takes a step in every case of a rule in which it may come next.
void stepCases(Stage& stage, std::string_view officer, std::string_view rule, CaseStep step,
               std::string_view reason = {});

}  // namespace alem::demo
