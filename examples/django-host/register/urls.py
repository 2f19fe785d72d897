"""Where things are."""

from django.contrib import admin
from django.urls import path

from . import views

urlpatterns = [
    path("", views.listed, name="list"),
    path("vao-so/", views.register, name="register"),
    path("<int:key>/", views.detail, name="detail"),
    path("<int:key>/<slug:step>/", views.take, name="take"),
    path("admin/", admin.site.urls),
]
