#include "ui/frame/hindrance.h"

#include "ui/parts/language_switch.h"

namespace alem {

QString hindranceSentence(FundView::Hindrance hindrance) {
    const Wording& words = interfaceWording();
    switch (hindrance) {
        case FundView::Hindrance::None:
            return {};
        case FundView::Hindrance::BrokenLog:
            return words.translate("Frame", "The audit log is not sound: nothing can be recorded.");
        case FundView::Hindrance::ReadOnly:
            return words.translate("Frame", "The fund was opened for reading only.");
        case FundView::Hindrance::InUse:
            return words.translate(
                "Frame",
                "Another desk has this fund open: here it can be read, and nothing can be recorded.");
        case FundView::Hindrance::PastDay:
            return words.translate("Frame", "A past day is shown. Go back to now to record something.");
        case FundView::Hindrance::NotSignedIn:
            return words.translate("Frame", "Nobody is signed in.");
    }
    return {};
}

}  // namespace alem
