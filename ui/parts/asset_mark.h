#pragma once

#include <QRectF>
#include <QString>
#include <QWidget>

class QPainter;

namespace alem {

/// The marker of an asset, in its colour, drawn to fill `box` (square, usually measures().assetMarker).
void drawAsset(QPainter* painter, const QRectF& box, const QString& code);

/// Marker and name of an asset in a panel or dialog.
class AssetMark : public QWidget {
    Q_OBJECT

  public:
    explicit AssetMark(const QString& code, const QString& name, QWidget* parent = nullptr);
    void setAsset(const QString& code, const QString& name);
    [[nodiscard]] QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_code;
    QString m_name;
};

}  // namespace alem
