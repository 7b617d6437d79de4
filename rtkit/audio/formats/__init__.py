"""Audio formats: PCM16, G.711 and WAV, and the conversion from one to another."""
