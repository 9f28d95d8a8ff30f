#pragma once

#include <QList>
#include <QString>
#include <functional>

#include "ui/frame/fund_view.h"

class QWidget;

namespace alem {

/// Something that can be started from anywhere in the window: a form named by its verb. The frame shows it in
/// the search palette and, if it is administration, in the officer's menu.
struct FrameAct {
    QString name;                    ///< stable: tests, pictures
    std::function<QString()> title;  ///< in the interface's tongue, asked for when shown
    bool administration = false;
    std::function<void(FundView&, QWidget*)> run;
};
using FrameActs = QList<FrameAct>;

}  // namespace alem
