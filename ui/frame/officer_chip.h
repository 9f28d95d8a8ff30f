#pragma once

#include <QAbstractButton>

#include "ui/frame/frame_act.h"

namespace alem {

/// At the right end of the top bar: who is signed in, as what; its menu signs in and out and holds the acts
/// of administration.
class OfficerChip : public QAbstractButton {
    Q_OBJECT

  public:
    OfficerChip(FundView& view, FrameActs acts, QWidget* parent = nullptr);
    void refresh();
    [[nodiscard]] QSize sizeHint() const override;

  signals:
    void signInWanted();
    void otherFundWanted();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void openMenu();

    FundView& m_view;
    FrameActs m_acts;
    QString m_initials;
    QString m_name;
    QString m_role;
};

}  // namespace alem
