#include "app/desk/decisions.h"
#include "app/desk/objections.h"

namespace alem {

Decision decideAct(const ExportReport& act, const Books& books, const Circumstances&) {
    using enum RefusalCode;
    Objections objections;
    objections.require(act.language == "en" || act.language == "fr", InvalidField, "language",
                       {figure("found", act.language)});
    objections.require(act.sha256 != Hash(), MissingField, "sha256");
    if (act.report == ExportedReport::Holdings) {
        objections.require(act.asOf.has_value(), MissingField, "asOf");
        objections.require(!act.currency || books.assets().find(*act.currency) != nullptr, UnknownCurrency,
                           "currency", {figure("found", act.currency ? act.currency->view() : "")});
    } else if (act.report == ExportedReport::Doctrine) {
        objections.require(act.doctrine.has_value(), MissingField, "doctrine");
        objections.require(!act.doctrine || books.doctrines().find(*act.doctrine) != nullptr, NoDoctrine,
                           "doctrine", {figure("found", act.doctrine.value_or(0))});
    } else {
        objections.require(act.first.has_value(), MissingField, "first");
        objections.require(act.last.has_value(), MissingField, "last");
        const bool inside = act.first && act.last && *act.first >= 0 && *act.first <= *act.last;
        objections.require(inside, UnknownEntry, "last", {figure("found", act.last.value_or(-1))});
    }
    return objections.any() ? Decision(objections.fail()) : Decision(Events{ReportExported(act)});
}

}  // namespace alem
