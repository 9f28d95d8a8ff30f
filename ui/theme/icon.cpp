#include "ui/theme/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "ui/theme/theme.h"

namespace alem {

namespace {

class IconEngine : public QIconEngine {
  public:
    explicit IconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const int side = std::min(rect.width(), rect.height());
        const QPixmap drawn =
            iconPixmap(m_name, side, colourFor(mode, state), painter->device()->devicePixelRatioF());
        painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2,
                            drawn);
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return iconPixmap(m_name, std::min(size.width(), size.height()), colourFor(mode, state), 1.0);
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override {
        const int side = qRound(std::min(size.width(), size.height()) / scale);
        return iconPixmap(m_name, side, colourFor(mode, state), scale);
    }
    [[nodiscard]] QIconEngine* clone() const override { return new IconEngine(m_name); }

  private:
    static QColor colourFor(QIcon::Mode mode, QIcon::State state) {
        if (mode == QIcon::Disabled) {
            return theme().rule;
        }
        return state == QIcon::On || mode == QIcon::Selected ? theme().accent : theme().textSecondary;
    }

    QString m_name;
};

}  // namespace

QIcon icon(const QString& name) {
    return QIcon(new IconEngine(name));
}

QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal ratio) {
    const QString key = QStringLiteral("alem/%1/%2/%3/%4").arg(name).arg(size).arg(colour.name()).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    QByteArray drawing = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    drawing.replace("currentColor", colour.name().toLatin1());
    pixmap = QPixmap(qRound(size * ratio), qRound(size * ratio));
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(ratio);
    if (QSvgRenderer renderer(drawing); renderer.isValid()) {
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        renderer.render(&painter, QRectF(0, 0, size, size));
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

}  // namespace alem
